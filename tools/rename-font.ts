/** Name ids of OpenType: family, unique id, full name, PostScript name. */
const NAME_IDS = [1, 3, 4, 6];
const TABLE_RECORD_SIZE = 16;
const NAME_RECORD_SIZE = 12;

function findTable(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * TABLE_RECORD_SIZE;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table "${tag}"`);
}

/**
 * Gives a font (uncompressed, names in UTF-16) a shorter name, in place. The OFL forbids a changed
 * font to bear a reserved name: https://openfontlicense.org/documents/OFL.txt, condition 3.
 */
export function renameFont(font: Buffer, name: string): void {
  const table = findTable(font, 'name');
  const strings = table + font.readUInt16BE(table + 4);
  for (let index = 0; index < font.readUInt16BE(table + 2); index += 1) {
    const record = table + 6 + index * NAME_RECORD_SIZE;
    const id = font.readUInt16BE(record + 6);
    if (!NAME_IDS.includes(id)) continue;
    const text = Buffer.from(id === 6 ? name.replaceAll(' ', '') : name, 'utf16le').swap16();
    if (text.length > font.readUInt16BE(record + 8))
      throw new Error(`"${name}" is longer than the name it replaces`);
    font.writeUInt16BE(text.length, record + 8);
    text.copy(font, strings + font.readUInt16BE(record + 10));
  }
}
