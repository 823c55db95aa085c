import type { CookieSerializeOptions } from '@fastify/cookie'
import type { FastifyReply } from 'fastify'

/** How cookies are written here; `https` comes from the configuration. */
export const cookieOptions = (https: boolean, maxAgeSeconds?: number): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax',
  secure: https,
  ...(maxAgeSeconds === undefined ? {} : { maxAge: maxAgeSeconds }),
})

/** Sets a cookie no script can read and no other site can send with a form. Without an age it ends with the browser. */
export function giveCookie(reply: FastifyReply, name: string, value: string, maxAgeSeconds?: number): void {
  reply.setCookie(name, value, cookieOptions(reply.server.usesHttps, maxAgeSeconds))
}

export function takeCookieBack(reply: FastifyReply, name: string): void {
  reply.clearCookie(name, cookieOptions(reply.server.usesHttps))
}
