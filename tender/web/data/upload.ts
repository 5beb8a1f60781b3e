import type { FileRef } from '#tender/core/procedure/basics.ts';
import { ProblemError, readProblem } from './problem.ts';

/** Hears whole percents. */
type OnProgress = (percent: number) => void;

/** Sends a file as it is. Throws `ProblemError`; `signal` breaks it off. */
export function uploadFile(file: File, onProgress?: OnProgress, signal?: AbortSignal): Promise<FileRef> {
  return sendBytes<FileRef>(`/v1/files?name=${encodeURIComponent(file.name)}`, file, onProgress, signal);
}

function sendBytes<Answer>(
  path: string,
  bytes: Blob,
  onProgress: OnProgress = () => undefined,
  signal?: AbortSignal,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // fetch cannot tell how much was sent.
    const sending = new XMLHttpRequest();
    sending.open('POST', path);
    sending.setRequestHeader('content-type', 'application/octet-stream');
    sending.setRequestHeader('accept', 'application/json');
    sending.setRequestHeader('accept-language', document.documentElement.lang);
    sending.upload.addEventListener('progress', ({ lengthComputable, loaded, total }) => {
      if (lengthComputable && total > 0) onProgress(Math.floor((loaded * 100) / total));
    });
    sending.addEventListener('load', () => {
      const answer = parse(sending.responseText);
      // The edge where JSON becomes a type: the server's own code says what it answers.
      if (sending.status >= 200 && sending.status < 300) resolve(answer as Answer);
      else reject(new ProblemError(readProblem(sending.status, answer)));
    });
    sending.addEventListener('error', () => reject(new ProblemError({ code: 'connection-lost' })));
    sending.addEventListener('abort', () => reject(new ProblemError({ code: 'upload-cancelled' })));
    signal?.addEventListener('abort', () => sending.abort(), { once: true });
    sending.send(bytes);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
