import { HuiyinError } from '../../../platform/errors/index.ts'

interface Sentence {
  readonly zh: string
  readonly en: string
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN'

const DENIED = { zh: '没有读取的权限。', en: 'You are not allowed to read it.' }
const LOOP = { zh: '链接绕回到自己，打不开。', en: 'Its links lead back to themselves and nowhere else.' }

const READING: Readonly<Record<string, Sentence>> = {
  ENOENT: { zh: '没有这个文件，请核对名称。', en: 'There is no such file. Check its name.' },
  ENOTDIR: { zh: '没有这个文件，请核对名称。', en: 'There is no such file. Check its name.' },
  EACCES: DENIED,
  EPERM: DENIED,
  ELOOP: LOOP,
  ENAMETOOLONG: { zh: '名称过长，打不开。', en: 'Its name is too long.' },
  EISDIR: { zh: '这是文件夹，请写出其中的文件。', en: 'This is a folder. Name a file in it.' },
  EMFILE: { zh: '打开的文件过多，请稍后再试。', en: 'Too many files are open. Try again.' },
  EIO: { zh: '磁盘读取出错。', en: 'The disk could not be read.' },
}

/** Why a file or folder cannot be opened, as a sentence. */
export const unopened = (error: unknown): HuiyinError => {
  const code = codeOf(error)
  const sentence = READING[code] ?? { zh: `无法打开文件（${code}）。`, en: `It cannot be opened (${code}).` }
  return new HuiyinError('not-found', { ...sentence, cause: error })
}

/** Said of devices, pipes and sockets, which may have no end. */
export const notRegular = (isFolder: boolean): HuiyinError =>
  new HuiyinError(
    'not-found',
    isFolder
      ? READING['EISDIR']
      : {
          zh: '这不是普通文件（而是设备、管道等），没有读取。',
          en: 'This is not a regular file (but a device, a pipe or the like) and was not read.',
        },
  )

const WRITING: Readonly<Record<string, Sentence>> = {
  ENOENT: { zh: '所在的文件夹不存在，请先建立。', en: 'Its folder does not exist. Make it first.' },
  ENOTDIR: { zh: '路径中有一段是文件，不是文件夹。', en: 'A part of the path is a file and no folder.' },
  EEXIST: {
    zh: '已有同名的文件；多份报告要写到文件夹。',
    en: 'A file of this name exists; several reports need a folder.',
  },
  EISDIR: { zh: '这是文件夹，请写出文件名。', en: 'This is a folder. Name a file.' },
  EACCES: { zh: '没有写入的权限。', en: 'You are not allowed to write there.' },
  EPERM: { zh: '没有写入的权限。', en: 'You are not allowed to write there.' },
  EROFS: { zh: '这个磁盘不能写入。', en: 'This disk cannot be written to.' },
  ENOSPC: { zh: '磁盘已满。', en: 'The disk is full.' },
  EDQUOT: { zh: '磁盘配额已满。', en: 'The quota of the disk is used up.' },
  ELOOP: LOOP,
  ENAMETOOLONG: { zh: '名称过长。', en: 'The name is too long.' },
}

/** Why a result cannot be written, as a sentence with the place. */
export const unwritten = (path: string, error: unknown): HuiyinError => {
  if (error instanceof HuiyinError) return error
  const code = codeOf(error)
  const { zh, en } = WRITING[code] ?? { zh: `写入出错（${code}）。`, en: `Writing failed (${code}).` }
  return new HuiyinError('invalid', {
    zh: `不能写到“${path}”：${zh}`,
    en: `Cannot write to “${path}”: ${en}`,
    cause: error,
  })
}
