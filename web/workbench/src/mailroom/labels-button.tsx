import { Button, Input, Popover } from 'antd'
import { useState, type ReactNode } from 'react'
import { Field } from '../ui/field.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { useWords } from '../ui/words.ts'
import { labelsAddress } from './queries.ts'
import { MAIL } from './words/index.ts'

const MOST = 120

/** Prints the labels of some items; asks how many stickers of the sheet are used already. */
export function LabelsButton({ ids }: { ids: readonly string[] }): ReactNode {
  const { labels: words } = useWords(MAIL)
  const { language } = usePreferences()
  const [skip, setSkip] = useState(0)
  const menu = (
    <div className="stack menu">
      <Field label={words.skip} help={words.skipUnit}>
        {({ 'aria-required': _no, ...control }) => (
          <Input
            {...control}
            type="number"
            min={0}
            max={23}
            style={{ width: '6rem' }}
            value={skip}
            onChange={(event) => setSkip(Math.min(23, Math.max(0, Number(event.target.value) || 0)))}
          />
        )}
      </Field>
      {ids.length > MOST ? <p className="soft small">{words.many}</p> : null}
      <a href={labelsAddress(ids.slice(0, MOST), skip, language)} target="_blank" rel="noreferrer">
        {words.print}
      </a>
    </div>
  )
  return (
    <Popover trigger="click" placement="bottomRight" content={menu} destroyOnHidden>
      <Button disabled={ids.length === 0}>{words.print}</Button>
    </Popover>
  )
}
