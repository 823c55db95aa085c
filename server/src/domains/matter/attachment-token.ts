import { z } from 'zod'
import { hmacSha256, sameSecret, type KeyRing } from '../../platform/crypto/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { attachmentRef } from './commands/add-material.ts'
import type { AttachmentRef } from './event.ts'

/** A file as its upload answered it: what the server found it to be, and the server's word for that. */
export const UploadedFile = attachmentRef.extend({ token: z.string().max(100) }).meta({ id: 'UploadedFile' })
export type UploadedFile = z.output<typeof UploadedFile>

/** Lets a file that was uploaded before be named in a later request without trusting the sender about it. */
export interface AttachmentTokens {
  sign(file: AttachmentRef, sender: string): UploadedFile
  /** @throws HuiyinError 'invalid' for a file that this sender did not upload here */
  verify(files: readonly UploadedFile[], sender: string): AttachmentRef[]
}

export function attachmentTokens(keys: KeyRing): AttachmentTokens {
  const secret = keys.derive('attachment token')
  const tokenOf = ({ id, name, type, size, sha256 }: AttachmentRef, sender: string): string =>
    hmacSha256(secret, JSON.stringify([id, name, type, size, sha256, sender])).toString('base64url')
  return {
    sign: (file, sender) => ({ ...file, token: tokenOf(file, sender) }),
    verify: (files, sender) =>
      files.map(({ token, ...file }) => {
        if (sameSecret(token, tokenOf(file, sender))) return file
        throw new HuiyinError('invalid', {
          zh: '附件不是由您上传的，请重新上传。',
          en: 'This file was not uploaded by you. Upload it again.',
        })
      }),
  }
}
