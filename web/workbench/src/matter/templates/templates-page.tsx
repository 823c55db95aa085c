import type { ReactNode } from 'react'
import { messages } from '../../../../../server/src/domains/matter/messages/index.ts'
import { CITIZEN_PAPERS, PAPER_OF, type PaperEvent } from '../../../../../server/src/domains/matter/paper-kinds.ts'
import { Page } from '../../ui/page.tsx'
import { usePreferences } from '../../ui/preferences.ts'
import { useWords } from '../../ui/words.ts'
import { EVENTS } from '../words/events.ts'
import { TEMPLATES } from '../words/templates.ts'

/** Every document that the procedure writes: by which step, and for whom. */
export function TemplatesPage(): ReactNode {
  const words = useWords(TEMPLATES)
  const events = useWords(EVENTS)
  const { paperTitles } = messages[usePreferences().language]
  return (
    <Page title={words.title} lead={words.lead}>
      <div className="table-wrap">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words.document}</th>
              <th scope="col">{words.step}</th>
              <th scope="col">{words.reader}</th>
            </tr>
          </thead>
          <tbody>
            {(Object.keys(PAPER_OF) as PaperEvent[]).map((event) => (
              <tr key={event}>
                <td>{paperTitles[PAPER_OF[event]]}</td>
                <td>{events[event]}</td>
                <td>{CITIZEN_PAPERS.includes(PAPER_OF[event]) ? words.petitioner : words.offices}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Page>
  )
}
