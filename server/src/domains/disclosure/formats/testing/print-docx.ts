import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import type { Printed } from './sheets.ts'

/** The document as Word writes it; some texts are cut into several runs, as Word does when somebody edits. */
export const printDocx = async (sheets: readonly Printed[]): Promise<Uint8Array> => {
  const children = sheets.map((sheet) =>
    sheet.kind === 'paragraph'
      ? new Paragraph({
          ...(sheet.heading ? { heading: HeadingLevel.HEADING_2 } : {}),
          children: [new TextRun(sheet.text.slice(0, 5)), new TextRun(sheet.text.slice(5))],
        })
      : new Table({
          rows: sheet.rows.map(
            (row, index) =>
              new TableRow({
                tableHeader: index < sheet.header,
                children: row.map(
                  (cell) =>
                    new TableCell({
                      columnSpan: cell.columnSpan,
                      rowSpan: cell.rowSpan,
                      children: [new Paragraph(cell.text)],
                    }),
                ),
              }),
          ),
        }),
  )
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}
