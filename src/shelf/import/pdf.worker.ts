// pdfjs's own worker, which waits for its questions as soon as it is loaded.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
