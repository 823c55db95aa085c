import {
  answered,
  type Template,
  type TemplateInForce,
  type TemplatePreview,
  type TemplateVersionPage,
} from '@huiyin/api'
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../../app/api.ts'
import type { Language } from '../../ui/preferences.ts'

/** Which template: of a kind of document, in one language. */
export interface TemplateAt {
  kind: string
  language: Language
}
export type TemplateWords = Readonly<Record<string, string>>

const TEMPLATES = 'templates'
/** Everything that was read of templates, to be read again after a change. */
export const ALL_TEMPLATES = [TEMPLATES] as const

export const templatesQuery = queryOptions({
  queryKey: [TEMPLATES],
  queryFn: async (): Promise<Template[]> => (await answered(api.GET('/api/v1/templates'))).items,
})

export const templateQuery = (at: TemplateAt) =>
  queryOptions({
    queryKey: [TEMPLATES, at.kind, at.language],
    queryFn: (): Promise<TemplateInForce> =>
      answered(api.GET('/api/v1/templates/{kind}/{language}', { params: { path: at } })),
  })

export const versionPages = (at: TemplateAt) =>
  infiniteQueryOptions({
    queryKey: [TEMPLATES, at.kind, at.language, 'versions'],
    queryFn: ({ pageParam }): Promise<TemplateVersionPage> =>
      answered(
        api.GET('/api/v1/templates/{kind}/{language}/versions', {
          params: { path: at, query: pageParam === 0 ? {} : { before: pageParam } },
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: (page) => page.next ?? undefined,
  })

/** The sample with these words; the one before stays until the next is there. */
export const previewQuery = (at: TemplateAt, words: TemplateWords) =>
  queryOptions({
    queryKey: ['template-preview', at.kind, at.language, words],
    queryFn: (): Promise<TemplatePreview> =>
      answered(api.POST('/api/v1/templates/{kind}/{language}/preview', { params: { path: at }, body: { words } })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    gcTime: 60_000,
  })

/** The sample as PDF. */
export const printedPreview = (at: TemplateAt, words: TemplateWords): Promise<Blob> =>
  answered<Blob>(
    api.POST('/api/v1/templates/{kind}/{language}/preview.pdf', {
      params: { path: at },
      body: { words },
      parseAs: 'blob',
    }),
  )

export interface Saving {
  /** The version that was seen. */
  seen: number
  reason: string
  /** The same for the same sending. */
  key: string
}

export const saveTemplate = (at: TemplateAt, words: TemplateWords, { seen, reason, key }: Saving) =>
  answered(
    api.POST('/api/v1/templates/{kind}/{language}/versions', {
      params: { path: at, header: { 'If-Match': `"${seen}"` } },
      headers: { 'idempotency-key': key },
      body: { words, reason },
    }),
  )

export const restoreTemplate = (at: TemplateAt, version: number, { seen, reason, key }: Saving) =>
  answered(
    api.POST('/api/v1/templates/{kind}/{language}/restorations', {
      params: { path: at, header: { 'If-Match': `"${seen}"` } },
      headers: { 'idempotency-key': key },
      body: { version, reason },
    }),
  )
