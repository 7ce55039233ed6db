// Sets one PDF and ends: Typst's memory grows with every document, and while it sets nothing else could run beside it.
// Standard input: JSON {template, inputs, timestamp}; standard output: the PDF; standard error: why there is none.
import { text } from 'node:stream/consumers';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const { template, inputs, timestamp } = JSON.parse(await text(process.stdin));
try {
  const pdf = NodeCompiler.create().pdf({ mainFileContent: template, inputs }, { pdfStandard: 'ua-1', creationTimestamp: timestamp });
  process.stdout.write(pdf);
} catch (error) {
  process.stderr.write(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
