import { useSyncExternalStore } from 'react'

export type Language = 'zh-CN' | 'en'

/** How one officer likes to read; kept in the browser, not on the server. */
export interface Preferences {
  language: Language
  largeType: boolean
}

const KEY = 'huiyin.workbench.preferences'
const listeners = new Set<() => void>()

const first = (): Preferences => ({ language: navigator.language.startsWith('zh') ? 'zh-CN' : 'en', largeType: false })

function stored(): Preferences {
  try {
    const known = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>
    return {
      language: known.language === 'en' || known.language === 'zh-CN' ? known.language : first().language,
      largeType: known.largeType === true,
    }
  } catch {
    return first()
  }
}

let current = stored()
apply()

function apply(): void {
  document.documentElement.lang = current.language
  document.documentElement.dataset['type'] = current.largeType ? 'large' : 'normal'
}

/** Changes and remembers a preference; every open page follows at once. */
export function prefer(change: Partial<Preferences>): void {
  current = { ...current, ...change }
  try {
    localStorage.setItem(KEY, JSON.stringify(current))
  } catch {
    // A browser that keeps nothing still follows until the page closes.
  }
  apply()
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const usePreferences = (): Preferences => useSyncExternalStore(subscribe, () => current)
