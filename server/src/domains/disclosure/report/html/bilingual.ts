import type { Bilingual } from '../../finding.ts'
import { both, type MessageKey } from '../messages/index.ts'
import { html, type Markup } from './markup.ts'

/** A text in both languages; the page shows one of them. */
export const tell = (text: Bilingual): Markup =>
  text.zh === text.en ? html`${text.zh}` : html`<span lang="zh-CN">${text.zh}</span><span lang="en">${text.en}</span>`

export const word = (key: MessageKey, values: Readonly<Record<string, string | number | Bilingual>> = {}): Markup =>
  tell(both(key, values))

/** Says that there is more than is shown, and where it is found. */
export const moreView = (count: number): Markup =>
  count <= 0 ? html`` : html`<p class="soft more">${word('moreInData', { count })}</p>`
