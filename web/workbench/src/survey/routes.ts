import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { desks } from '../app/roots.ts'

/** The pages of surveys. */
export const surveyRoutes = [
  createRoute({
    getParentRoute: () => desks,
    path: '/surveys',
    component: lazyRouteComponent(() => import('./surveys-page.tsx'), 'SurveysPage'),
  }),
  createRoute({
    getParentRoute: () => desks,
    path: '/surveys/$regionId/$id',
    component: lazyRouteComponent(() => import('./survey-page.tsx'), 'SurveyPage'),
  }),
] as const
