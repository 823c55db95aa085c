import { answered, type OfficerMatter } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { useDates } from '../../ui/dates.ts'
import { usePreferences } from '../../ui/preferences.ts'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { useSay, useWords } from '../../ui/words.ts'
import { COMMON } from '../../ui/words/index.ts'
import { matterAddress } from '../queries.ts'
import { MATTER } from '../words/matter.ts'
import { OfficialPaper } from './official-paper.tsx'

/** The documents that the procedure has written, each to look at and to take along. PDF and Word name the petitioner, which is logged. */
export function Papers({ matter }: { matter: OfficerMatter }): ReactNode {
  const { papers: words } = useWords(MATTER)
  const { language } = usePreferences()
  const [shown, setShown] = useState<number | null>(null)
  const say = useSay()
  const dates = useDates()
  const address = (seq: number, format: string): string =>
    matterAddress(matter, `papers/${seq}?format=${format}&lang=${language}`)
  return (
    <section className="sheet">
      <h2>{words.title}</h2>
      <p className="no-print">
        <a href={matterAddress(matter, `case-file?lang=${language}`)} target="_blank" rel="noreferrer">
          {words.caseFile}
        </a>
      </p>
      {matter.papers.length === 0 ? (
        <p className="soft">{words.none}</p>
      ) : (
        <p className="soft small no-print">{words.named}</p>
      )}
      <ul className="list-plain">
        {matter.papers.map((paper) => (
          <li key={paper.seq}>
            <div className="paper-row">
              <span>
                {say(paper.title)}
                {paper.number === null ? null : <span className="soft small"> {paper.number}</span>}
              </span>
              <span className="soft small">{dates.day(paper.on)}</span>
              <span className="row row-end no-print">
                <button
                  type="button"
                  className="link-button"
                  aria-expanded={shown === paper.seq}
                  onClick={() => setShown(shown === paper.seq ? null : paper.seq)}
                >
                  {words.view}
                </button>
                <a href={address(paper.seq, 'pdf')} target="_blank" rel="noreferrer">
                  {words.pdf}
                </a>
                <a href={address(paper.seq, 'docx')}>{words.docx}</a>
              </span>
            </div>
            {shown === paper.seq ? <Paper matter={matter} seq={paper.seq} /> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Paper({ matter: { regionId, matterId }, seq }: { matter: OfficerMatter; seq: number }): ReactNode {
  const { loading } = useWords(COMMON)
  const { language } = usePreferences()
  const { data, error } = useQuery({
    queryKey: ['matter', matterId, 'paper', seq, language],
    queryFn: (): Promise<string> =>
      answered(
        api.GET('/api/v1/matters/{regionId}/{matterId}/papers/{seq}', {
          params: { path: { regionId, matterId, seq }, query: { format: 'html', lang: language } },
          parseAs: 'text',
        }) as Promise<{ data?: string; error?: unknown; response: Response }>,
      ),
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (error) return <ProblemNotice error={error} />
  return data === undefined ? <p className="soft">{loading}</p> : <OfficialPaper html={data} />
}
