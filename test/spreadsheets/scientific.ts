/**
 * A table as a spreadsheet file (flat OpenDocument) in which a person has formatted one column as scientific numbers:
 * Excel does so on its own with long numbers.
 */
export function withScientificColumn(rows: readonly string[][], column: string): string {
  const [header = [], ...body] = rows;
  const index = header.indexOf(column);
  const cell = (text: string, isScientific: boolean) =>
    isScientific
      ? `<table:table-cell table:style-name="scientific" office:value-type="float" office:value="${text}"/>`
      : `<table:table-cell office:value-type="string"><text:p>${escapeXml(text)}</text:p></table:table-cell>`;
  const row = (cells: readonly string[], isHeader: boolean) =>
    `<table:table-row>${cells.map((text, at) => cell(text, !isHeader && at === index)).join('')}</table:table-row>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
  xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  office:mimetype="application/vnd.oasis.opendocument.spreadsheet" office:version="1.2">
<office:automatic-styles>
<number:number-style style:name="N1"><number:scientific-number number:decimal-places="2" number:min-integer-digits="1"
  number:min-exponent-digits="2"/></number:number-style>
<style:style style:name="scientific" style:family="table-cell" style:data-style-name="N1"/>
</office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="plays">
${[row(header, true), ...body.map(cells => row(cells, false))].join('\n')}
</table:table></office:spreadsheet></office:body></office:document>`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
