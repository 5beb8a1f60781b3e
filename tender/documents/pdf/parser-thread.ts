import { parentPort } from 'node:worker_threads';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

// The thread of Node that parses; started by parser-port.ts, which sends the port to talk over, for each file another.
parentPort?.on('message', (port: MessagePort) => WorkerMessageHandler.initializeFromPort(port));
