import type { Service } from '../service.ts';
import { serveChanges } from './changes.ts';
import { serveCommands } from './commands.ts';
import { serveCustody } from './custody.ts';
import { serveDocuments } from './documents.ts';
import { serveDrafts } from './drafts.ts';
import { serveFiles } from './files.ts';
import { serveGuideDocuments } from './guide-documents.ts';
import { serveGuidePdf } from './guide-pdf.ts';
import { serveLog } from './log.ts';
import { serveOutage } from './outage.ts';
import { servePeople } from './people.ts';
import { serveRecord } from './record.ts';
import { serveSealed } from './sealed.ts';
import { serveUploads } from './uploads.ts';
import { serveViews } from './views.ts';

/** Everything below `/v1` that demonstrations and live operation have alike. */
export function serveProcedures(service: Service): void {
  serveCommands(service);
  serveViews(service);
  servePeople(service);
  serveLog(service);
  serveOutage(service);
  serveRecord(service);
  serveFiles(service);
  serveSealed(service);
  serveUploads(service);
  serveDrafts(service);
  serveCustody(service);
  serveDocuments(service);
  serveGuideDocuments(service);
  serveGuidePdf(service);
  serveChanges(service);
}
