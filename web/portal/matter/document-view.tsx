import type { ReactNode } from 'react'
import type { Block, OfficialDocument } from '../../../server/src/platform/documents/index.ts'
import { longDate } from '../dates.ts'
import type { Visit } from '../visit.ts'

/** A paper of the procedure to be read on a phone; the official layout is in the files. */
export const DocumentView = ({ visit, document }: { visit: Visit; document: OfficialDocument }): ReactNode => (
  <article className="paper" lang={document.lang}>
    {document.number && <p className="meta">{document.number}</p>}
    {document.addressee && (
      <p>
        <b>{document.addressee}</b>
        {visit.m.common.colon}
      </p>
    )}
    {document.body.map((block) => (
      <BlockView key={JSON.stringify(block)} block={block} />
    ))}
    {document.signer && (
      <p className="signer">
        {document.signer.office}
        <br />
        {longDate(document.lang, document.signer.date)}
      </p>
    )}
    {document.footerNote && <p className="hint">{document.footerNote}</p>}
  </article>
)

function BlockView({ block }: { block: Block }): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return <p className="verbal">{block.text}</p>
    case 'heading':
      return <h2>{block.text}</h2>
    case 'fields':
      return (
        <dl className="facts">
          {block.fields.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )
    case 'list': {
      const items = block.items.map((item) => <li key={item}>{item}</li>)
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'table':
      return <TableView block={block} />
    case 'bars':
      return (
        <TableView
          block={{
            type: 'table',
            ...(block.caption === undefined ? {} : { caption: block.caption }),
            columns: [{ label: '' }, { label: ' ' }],
            rows: block.items.map(({ label, value }) => [label, value]),
          }}
        />
      )
  }
}

const TableView = ({ block }: { block: Extract<Block, { type: 'table' }> }): ReactNode => (
  <table>
    {block.caption && <caption>{block.caption}</caption>}
    <thead>
      <tr>
        {block.columns.map(({ label }) => (
          <th key={label} scope="col">
            {label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {block.rows.map((row) => (
        <tr key={row.join(' ')}>
          {row.map((cell, column) => (
            <td key={block.columns[column]?.label ?? cell}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
