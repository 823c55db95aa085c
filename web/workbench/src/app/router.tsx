import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { documentRoutes } from '../document/routes.ts'
import { readTemplateSearch } from '../document/templates/search.ts'
import { hallRoutes } from '../hall/routes.ts'
import { suggestionRoutes } from '../suggestion/routes.ts'
import { mailRoutes } from '../mailroom/routes.ts'
import { readListSearch } from '../matter/list/list-search.ts'
import { onSignedOut, queryClient } from './queries.ts'
import { desk, desks, root } from './roots.ts'
import { publicationRoutes } from '../publication/routes.ts'
import { assessmentRoutes } from '../assessment/routes.ts'
import { backlogRoutes } from '../backlog/routes.ts'
import { bulletinRoutes } from '../bulletin/routes.ts'
import { conferenceRoutes } from '../conference/routes.ts'
import { reviewRoutes } from '../review/routes.ts'
import { reliefRoutes } from '../relief/routes.ts'
import { handoverRoutes } from '../handover/routes.ts'
import { surveyRoutes } from '../survey/routes.ts'
import { operationRoutes } from '../operation/routes.ts'
import { performanceRoutes } from '../performance/routes.ts'
import { supervisionRoutes } from '../supervision/routes.ts'
import { statisticsRoutes } from '../statistics/routes.ts'
import { sessionQuery } from './session.ts'

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { to?: string } =>
    typeof search['to'] === 'string' ? { to: search['to'] } : {},
  component: lazyRouteComponent(() => import('../identity/sign-in-page.tsx'), 'SignInPage'),
})

const home = createRoute({
  getParentRoute: () => desk,
  path: '/',
  beforeLoad: async ({ context }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery)
    if (session?.policies.includes('matter.read') === true) throw redirect({ to: '/worklist', search: {} })
    throw redirect({ to: '/admin' })
  },
})
const worklist = createRoute({
  getParentRoute: () => desk,
  path: '/worklist',
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('../matter/list/worklist-page.tsx'), 'WorklistPage'),
})
const search = createRoute({
  getParentRoute: () => desk,
  path: '/search',
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('../matter/list/search-page.tsx'), 'SearchPage'),
})
const register = createRoute({
  getParentRoute: () => desk,
  path: '/register',
  validateSearch: (search: Record<string, unknown>): { mail?: string } =>
    typeof search['mail'] === 'string' ? { mail: search['mail'] } : {},
  component: lazyRouteComponent(() => import('../matter/register/register-page.tsx'), 'RegisterPage'),
})
const matter = createRoute({
  getParentRoute: () => desk,
  path: '/matters/$regionId/$matterId',
  component: lazyRouteComponent(() => import('../matter/one/matter-page.tsx'), 'MatterPage'),
})
const inbox = createRoute({
  getParentRoute: () => desk,
  path: '/inbox',
  validateSearch: (search: Record<string, unknown>): { show?: 'unread' } =>
    search['show'] === 'unread' ? { show: 'unread' } : {},
  component: lazyRouteComponent(() => import('../notification/inbox-page.tsx'), 'InboxPage'),
})
const me = createRoute({
  getParentRoute: () => desk,
  path: '/me',
  component: lazyRouteComponent(() => import('../identity/me-page.tsx'), 'MePage'),
})

/** The filters of a list as they stand in the address: every text that is not empty. */
const readTexts = (search: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(search).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
    ),
  )

const admin = createRoute({
  getParentRoute: () => desk,
  path: '/admin',
  component: lazyRouteComponent(() => import('./admin.tsx'), 'Admin'),
})
const adminHome = createRoute({
  getParentRoute: () => admin,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/admin/offices' })
  },
})
const offices = createRoute({
  getParentRoute: () => admin,
  path: '/offices',
  component: lazyRouteComponent(() => import('../office/offices-page.tsx'), 'OfficesPage'),
})
const staff = createRoute({
  getParentRoute: () => admin,
  path: '/staff',
  component: lazyRouteComponent(() => import('../identity/staff/staff-page.tsx'), 'StaffPage'),
})
const topics = createRoute({
  getParentRoute: () => admin,
  path: '/topics',
  component: lazyRouteComponent(() => import('../matter/topics/topics-page.tsx'), 'TopicsPage'),
})
const rules = createRoute({
  getParentRoute: () => admin,
  path: '/rules',
  component: lazyRouteComponent(() => import('../calendar/rules-page.tsx'), 'RulesPage'),
})
const calendar = createRoute({
  getParentRoute: () => admin,
  path: '/calendar',
  component: lazyRouteComponent(() => import('../calendar/calendar-page.tsx'), 'CalendarPage'),
})
const templates = createRoute({
  getParentRoute: () => admin,
  path: '/templates',
  component: lazyRouteComponent(() => import('../document/templates/templates-page.tsx'), 'TemplatesPage'),
})
const template = createRoute({
  getParentRoute: () => admin,
  path: '/templates/$kind',
  validateSearch: readTemplateSearch,
  component: lazyRouteComponent(() => import('../document/templates/template-page.tsx'), 'TemplatePage'),
})
const notices = createRoute({
  getParentRoute: () => admin,
  path: '/notices',
  component: lazyRouteComponent(() => import('../notification/notices-page.tsx'), 'NoticesPage'),
})
const deliveries = createRoute({
  getParentRoute: () => admin,
  path: '/deliveries',
  validateSearch: readTexts,
  component: lazyRouteComponent(() => import('../notification/deliveries-page.tsx'), 'DeliveriesPage'),
})
const audit = createRoute({
  getParentRoute: () => admin,
  path: '/audit',
  validateSearch: readTexts,
  component: lazyRouteComponent(() => import('../identity/audit/audit-page.tsx'), 'AuditPage'),
})

const desksHome = createRoute({
  getParentRoute: () => desks,
  path: '/',
  component: lazyRouteComponent(() => import('./desks.tsx'), 'DesksHome'),
})

const routeTree = root.addChildren([
  signIn,
  desk.addChildren([
    home,
    worklist,
    search,
    register,
    matter,
    inbox,
    me,
    desks.addChildren([
      desksHome,
      ...documentRoutes,
      ...hallRoutes,
      ...mailRoutes,
      ...suggestionRoutes,
      ...reviewRoutes,
      ...publicationRoutes,
      ...supervisionRoutes,
      ...statisticsRoutes,
      ...conferenceRoutes,
      ...reliefRoutes,
      ...handoverRoutes,
      ...backlogRoutes,
      ...bulletinRoutes,
      ...performanceRoutes,
      ...assessmentRoutes,
      ...operationRoutes,
      ...surveyRoutes,
    ]),
    admin.addChildren([
      adminHome,
      offices,
      staff,
      topics,
      rules,
      calendar,
      templates,
      template,
      notices,
      deliveries,
      audit,
    ]),
  ]),
])

export const router = createRouter({
  routeTree,
  basepath: '/workbench',
  context: { queryClient },
  defaultPreload: 'intent',
  scrollRestoration: true,
})

// What was typed into forms stays in memory and is there again after signing in.
onSignedOut(async () => {
  if (router.state.location.pathname.endsWith('/sign-in')) return
  await router.navigate({ to: '/sign-in', search: { to: router.state.location.href } })
  queryClient.setQueryData(sessionQuery.queryKey, null)
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
