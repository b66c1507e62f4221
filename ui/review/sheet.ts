/** A sheet of texts. */
export interface Sheet { name: string; rows: string[][]; widths: number[] }

/** The most characters of a cell, and the most line feeds, as Excel counts. */
const MOST_CHARACTERS = 32_767;
const MOST_LINE_FEEDS = 253;

/** A workbook of texts as the bytes of an xlsx: every cell is text, also where it begins as a formula. What does not fit a cell goes on in the row below it, under `3 (2)`. */
export function workbook(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packaged = "http://schemas.openxmlformats.org/package/2006";
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const at = sheets.map((_, index) => index + 1);
  const files: [string, string][] = [
    ["[Content_Types].xml", `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${at.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type}.worksheet+xml"/>`).join("")}</Types>`],
    ["_rels/.rels", `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`],
    ["xl/workbook.xml", `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets.map((sheet, n) => `<sheet name="${escaped(sheet.name.slice(0, 31))}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join("")}</sheets></workbook>`],
    ["xl/_rels/workbook.xml.rels", `<Relationships xmlns="${packaged}/relationships">${at.map((n) => `<Relationship Id="rId${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join("")}<Relationship Id="rId${at.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`],
    ["xl/styles.xml", `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf quotePrefix="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`],
    ...sheets.map((sheet, n): [string, string] => [`xl/worksheets/sheet${n + 1}.xml`, `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${sheet.widths.map((width, c) => `<col min="${c + 1}" max="${c + 1}" width="${width}" customWidth="1"/>`).join("")}</cols><sheetData>${laidOut(sheet.rows).map(rowOf).join("")}</sheetData></worksheet>`]),
  ];
  return zip(files.map(([name, text]) => [name, new TextEncoder().encode(head + text)]));
}

function rowOf(texts: string[], row: number): string {
  const cells = texts.map((text, column) => (text === "" ? "" : `<c r="${String.fromCharCode(65 + column)}${row + 1}" s="${row === 0 ? 1 : 2}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`));
  return `<row r="${row + 1}">${cells.join("")}</row>`;
}

/** Signs XML has no place for are spelled as Excel spells them, and what looks so spelled is told apart. */
function escaped(text: string): string {
  return text
    .replace(/_x[0-9A-Fa-f]{4}_/g, (found) => `_x005F${found}`)
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
    .replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

function laidOut(rows: readonly string[][]): string[][] {
  return rows.flatMap((texts) => {
    const parted = texts.map(partsOf);
    const height = Math.max(...parted.map((parts) => parts.length));
    return Array.from({ length: height }, (_, below) => parted.map((parts, column) => (below > 0 && column === 0 ? `${texts[0]} (${below + 1})` : (parts[below] ?? ""))));
  });
}

function partsOf(text: string): string[] {
  if (text.length <= MOST_LINE_FEEDS) return [text];
  const parts: string[] = [];
  let [start, length, feeds, at] = [0, 0, 0, 0];
  for (const sign of text) {
    const feed = sign === "\n" ? 1 : 0;
    if (length + sign.length > MOST_CHARACTERS || feeds + feed > MOST_LINE_FEEDS) {
      parts.push(text.slice(start, at));
      [start, length, feeds] = [at, 0, 0];
    }
    at += sign.length;
    length += sign.length;
    feeds += feed;
  }
  return [...parts, text.slice(start)];
}

const CRCS = Uint32Array.from({ length: 256 }, (_, n) => {
  let sum = n;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum >>> 0;
});

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ CRCS[(sum ^ byte) & 0xff];
  return (sum ^ 0xffffffff) >>> 0;
}

/** Files in a zip, as they are: a page that stands on its own carries no packer. */
function zip(files: [string, Uint8Array][]): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [name, bytes] of files) {
    const spelled = new TextEncoder().encode(name);
    // A version, UTF-8 names, no packing, and the first day a zip knows: the same text, the same bytes.
    const common = [[20, 2], [0x800, 2], [0, 2], [0, 2], [0x21, 2], [crc(bytes), 4], [bytes.length, 4], [bytes.length, 4], [spelled.length, 2], [0, 2]];
    const local = concat([numbers([[0x04034b50, 4], ...common]), spelled, bytes]);
    directory.push(concat([numbers([[0x02014b50, 4], [20, 2], ...common, [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]]), spelled]));
    pieces.push(local);
    at += local.length;
  }
  const listed = concat(directory);
  const end = numbers([[0x06054b50, 4], [0, 2], [0, 2], [files.length, 2], [files.length, 2], [listed.length, 4], [at, 4], [0, 2]]);
  return concat([...pieces, listed, end]);
}

function numbers(list: number[][]): Uint8Array {
  return Uint8Array.from(list.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, nth) => (value >>> (8 * nth)) & 0xff)));
}

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
