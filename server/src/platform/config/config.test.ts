import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { HuiyinError } from '../errors/index.ts'
import { readConfig, type Environment } from './index.ts'

describe('readConfig', () => {
  it('needs nothing', () => {
    const config = readConfig({ PATH: '/usr/bin', HUIYIN_LOG: '' })
    expect(config).toMatchObject({ port: 8080, host: '127.0.0.1', loopback: true, demo: true, databaseUrl: undefined })
    expect(config.dataFolder).toBe(path.resolve('data'))
  })

  it('takes what it is given', () => {
    const config = readConfig({
      PORT: '9000',
      HOST: '0.0.0.0',
      HUIYIN_DATA: '/srv/huiyin',
      HUIYIN_DEMO: '0',
      DATABASE_URL: 'postgres://user@host/huiyin',
    })
    expect(config).toMatchObject({ port: 9000, loopback: false, dataFolder: '/srv/huiyin', demo: false })
    expect(config.databaseUrl).toBe('postgres://user@host/huiyin')
  })

  it.each(['localhost', '127.0.0.1', '127.1.2.3', '::1'])('knows %s as this machine alone', (host) => {
    expect(readConfig({ HOST: host }).loopback).toBe(true)
  })

  it('knows where the scanner listens', () => {
    expect(readConfig({}).scanner).toBeUndefined()
    expect(readConfig({ HUIYIN_CLAMAV: 'unix:/run/clamd.ctl' }).scanner).toEqual({ path: '/run/clamd.ctl' })
    expect(readConfig({ HUIYIN_CLAMAV: 'av:3310' }).scanner).toEqual({ host: 'av', port: 3310 })
  })

  const wrong: [Environment, string][] = [
    [{ PORT: 'http' }, 'PORT=http'],
    [{ PORT: '70000' }, 'PORT=70000'],
    [{ HUIYIN_DEMO: 'yes' }, 'HUIYIN_DEMO=yes'],
    [{ HUIYIN_SEAL: 'des' }, 'HUIYIN_SEAL=des'],
    [{ HUIYIN_LOG: 'loud' }, 'HUIYIN_LOG=loud'],
    [{ HUIYIN_POOL: '0' }, 'HUIYIN_POOL=0'],
    [{ HUIYIN_CLAMAV: 'yes' }, 'HUIYIN_CLAMAV=yes'],
    [{ HUIYIN_ORIGIN: 'petition.example' }, 'HUIYIN_ORIGIN=petition.example'],
    [{ HUIYIN_DATAA: '/srv' }, 'HUIYIN_DATAA'],
  ]
  it.each(wrong)('refuses %j in one sentence that names it', (environment, name) => {
    const read = (): unknown => readConfig(environment)
    expect(read).toThrow(HuiyinError)
    expect(read).toThrow(name)
    expect(read).toThrow(/^[^\n]+\.$/)
  })

  it('does not repeat a secret', () => {
    expect(() => readConfig({ DATABASE_URL: 'mysql://u:hidden@h/d' })).toThrow('DATABASE_URL=***')
  })
})
