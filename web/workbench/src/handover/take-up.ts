import { answered } from '@huiyin/api'
import { api } from '../app/api.ts'

/** Acts for somebody from now on, or for oneself again. What was read as somebody else is forgotten with the page. */
export async function takeUp(deputy: { regionId: string; id: string } | null): Promise<void> {
  await answered(api.PUT('/api/v1/session/acting', { body: { deputy } }))
  window.location.assign(`${import.meta.env.BASE_URL}worklist`)
}
