import type { ReactNode } from 'react'
import { useWords } from '../ui/words.ts'
import { keyOf, PARTS, type Part, type Place } from './spans.ts'
import { PUBLICATION } from './words/index.ts'
import './publication.css'

interface SourceTextsProps {
  readonly texts: Readonly<Record<Part, string>>
  readonly places: readonly Place[]
  /** Absent where one only looks. */
  readonly onToggle?: (place: Place) => void
  readonly onSelect?: (words: string) => void
}

/** The words of a matter with every place that is taken out or could be. */
export function SourceTexts({ texts, places, onToggle, onSelect }: SourceTextsProps): ReactNode {
  const words = useWords(PUBLICATION)
  const select = (): void => {
    const chosen = document.getSelection()?.toString() ?? ''
    if (chosen.trim() !== '') onSelect?.(chosen)
  }
  return (
    <div className="stack" role="presentation" onMouseUp={select}>
      {PARTS.map((part) => (
        <div key={part}>
          <h3>{words.parts[part]}</h3>
          <p className="to-redact">
            <PartText
              text={texts[part]}
              places={places.filter((place) => place.part === part)}
              {...(onToggle && { onToggle })}
            />
          </p>
        </div>
      ))}
    </div>
  )
}

function PartText({
  text,
  places,
  onToggle,
}: {
  text: string
  places: readonly Place[]
  onToggle?: (place: Place) => void
}): ReactNode {
  const ends = [0, ...places.map(({ end }) => end)]
  return (
    <>
      {places.map((place, n) => (
        <span key={keyOf(place)}>
          {text.slice(ends[n], place.start)}
          <PlaceMark place={place} said={text.slice(place.start, place.end)} {...(onToggle && { onToggle })} />
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  )
}

/** A closed lock; what it means is said beside it. */
const Lock = (): ReactNode => (
  <svg className="lock" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d="M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7zm2 0h4V5a2 2 0 0 0-4 0z" />
  </svg>
)

function PlaceMark({
  place,
  said,
  onToggle,
}: {
  place: Place
  said: string
  onToggle?: (place: Place) => void
}): ReactNode {
  const { kinds, reasons, hidden, kept, locked } = useWords(PUBLICATION)
  const state = place.required ? locked : place.isHidden ? hidden : kept
  const title = `${kinds[place.kind]} · ${reasons[place.reason]} · ${state}`
  const shown = place.isHidden ? (
    <>
      <del>{said}</del> 〔{kinds[place.kind]}〕{place.required ? <Lock /> : null}
    </>
  ) : (
    said
  )
  if (!onToggle || place.required)
    return (
      <span className={place.isHidden ? 'redacted' : 'redacted kept'} title={title}>
        {shown}
        <span className="only-read">（{title}）</span>
      </span>
    )
  return (
    <button
      type="button"
      className={place.isHidden ? 'redacted' : 'redacted kept'}
      aria-pressed={place.isHidden}
      aria-label={`${said}：${title}`}
      title={title}
      onClick={() => onToggle(place)}
    >
      {shown}
    </button>
  )
}
