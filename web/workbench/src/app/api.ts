import { createApi } from '@huiyin/api'

/** The one client of the page. */
export const api = createApi()
