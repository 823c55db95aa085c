/** What is said when a setting cannot be used. */
export const en = {
  wrong: (name: string, value: string, expected: string) => `${name}=${value} cannot be used: it must be ${expected}.`,
  unknown: (name: string, known: string) => `There is no setting ${name}. The settings are ${known}.`,
  port: () => 'a port number from 0 to 65535',
  onOff: () => '0 or 1',
  host: () => 'an address or a host name',
  folder: () => 'a folder',
  scanner: () => 'the place of clamd such as unix:/run/clamav/clamd.ctl or 127.0.0.1:3310',
  addresses: () => 'addresses such as 127.0.0.1,10.0.0.0/8',
  smtp: () => 'an address such as smtps://user:password@mail.example.org',
  service: () => 'an address such as https://sms.example.org/send',
  sharedSecret: () => 'a secret of at least 16 characters, given together with the address of the service',
  mail: () => 'an e-mail address',
  postgres: () => 'an address such as postgres://user:password@host:5432/huiyin',
  seal: () => 'aes or sm4',
  level: () => 'one of debug, info, warn, error, silent',
  origin: () => 'an address such as https://petition.example.gov.cn',
  count: () => 'a whole number from 1 to 64',
  secret: () => 'a key of 32 bytes in hex or base64',
}

export type Messages = typeof en
