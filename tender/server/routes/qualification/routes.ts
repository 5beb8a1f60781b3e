import type { SystemsService } from '../../service.ts';
import { serveSystemChanges } from './changes.ts';
import { serveSystemCommands } from './commands.ts';
import { serveSystemDocuments } from './documents.ts';
import { serveSystemFiles } from './files.ts';
import { serveSystemGuide } from './guide-pdf.ts';
import { serveSystemList } from './list.ts';
import { serveSystemRecord } from './record.ts';
import { serveSystemViews } from './views.ts';

/** Everything about qualification systems below `/v1`. */
export function serveQualification(service: SystemsService): void {
  serveSystemList(service);
  serveSystemCommands(service);
  serveSystemViews(service);
  serveSystemFiles(service);
  serveSystemDocuments(service);
  serveSystemGuide(service);
  serveSystemRecord(service);
  serveSystemChanges(service);
}
