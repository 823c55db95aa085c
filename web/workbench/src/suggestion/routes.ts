import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { desks } from '../app/roots.ts'

/** Which suggestions of a topic are listed, as it stands in the address bar. */
export interface SuggestionSearch {
  decision?: string
  theme?: string
}

const readSearch = (search: Record<string, unknown>): SuggestionSearch => ({
  ...(typeof search['decision'] === 'string' && { decision: search['decision'] }),
  ...(typeof search['theme'] === 'string' && { theme: search['theme'] }),
})

/** The pages of suggestions. */
export const suggestionRoutes = [
  createRoute({
    getParentRoute: () => desks,
    path: '/suggestions',
    component: lazyRouteComponent(() => import('./topics-page.tsx'), 'TopicsPage'),
  }),
  createRoute({
    getParentRoute: () => desks,
    path: '/suggestions/$regionId/$topicId',
    validateSearch: readSearch,
    component: lazyRouteComponent(() => import('./topic-page.tsx'), 'TopicPage'),
  }),
  createRoute({
    getParentRoute: () => desks,
    path: '/suggestions/one/$regionId/$submissionId',
    component: lazyRouteComponent(() => import('./one-page.tsx'), 'OnePage'),
  }),
] as const
