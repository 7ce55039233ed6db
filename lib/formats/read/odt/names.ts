// The namespaces of OpenDocument under the prefixes of its specification.

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';

/** Namespace → prefix. */
export const ODF_PREFIXES: Readonly<Record<string, string>> = {
  [`${ODF}:office:1.0`]: 'office',
  [`${ODF}:text:1.0`]: 'text',
  [`${ODF}:table:1.0`]: 'table',
  [`${ODF}:drawing:1.0`]: 'draw',
  [`${ODF}:style:1.0`]: 'style',
  [`${ODF}:xsl-fo-compatible:1.0`]: 'fo',
  [`${ODF}:meta:1.0`]: 'meta',
  [`${ODF}:manifest:1.0`]: 'manifest',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/1999/xlink': 'xlink',
  'http://www.w3.org/1998/Math/MathML': 'math',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};
