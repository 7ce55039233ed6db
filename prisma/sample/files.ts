// The sample's two files: small, made here, and saying on their face that they are sample data.

export type SampleFileKey = 'charts' | 'jobs';
type SampleFile = { name: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> };

const CHARTS = `Beispieldaten: Rangliste eines App-Stores
Diese Datei gehört zum Beispielartikel. Sie ist erfunden und keine Aufzeichnung einer wirklichen Rangliste.

Platz;App
1;App aus dem Beispielartikel
2;andere App aus dem Beispielartikel
`;

/** A PDF of one page with these lines in Helvetica; ASCII without brackets and backslashes only. */
function onePagePdf(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  const page = `BT /F1 14 Tf 56 770 Td 22 TL ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (de) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets: number[] = [];
  objects.forEach((object, index) => {
    offsets.push(text.length);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}

export const SAMPLE_FILES: Record<SampleFileKey, SampleFile> = {
  charts: { name: 'beispieldaten-rangliste.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode(CHARTS) },
  jobs: {
    name: 'beispieldaten-stellenseite.pdf',
    mediaType: 'application/pdf',
    bytes: onePagePdf(['Beispieldaten: Stellenseite', 'Diese Datei ist erfunden und zeigt keine wirkliche Seite.', 'Stelle: Ingenieurin oder Ingenieur', 'Gehalt: bis zu 90.000 Yuan im Monat']),
  },
};
