import { sha256 } from '@noble/hashes/sha2.js';
import * as asn1js from 'asn1js';
import {
  AlgorithmIdentifier,
  Certificate,
  CertificateChainValidationEngine,
  ContentInfo,
  ExtKeyUsage,
  MessageImprint,
  SignedData,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';
import { ok, type Result, refuse } from '#platform/kernel/result.ts';
import { fromBase64 } from './base64.ts';

/** Time stamps by RFC 3161: somebody else's clock and signature under the hash of a text. Reads no clock and no network. */

export interface TimeStamp {
  /** ISO, UTC, as the authority states it; cut off to milliseconds. */
  readonly at: string;
  /** How far it may be off, as the authority states it; absent when it says nothing. */
  readonly accuracyMs?: number;
  /** Hex. */
  readonly serial: string;
  /** Subject of the certificate that signed. */
  readonly authority: string;
}

const idSha256 = '2.16.840.1.101.3.4.2.1';
const idSignedData = '1.2.840.113549.1.7.2';
const idTstInfo = '1.2.840.113549.1.9.16.1.4';
const idExtKeyUsage = '2.5.29.37';
const idTimeStamping = '1.3.6.1.5.5.7.3.8';
const idCommonName = '2.5.4.3';

/** A request (DER) for a stamp over SHA-256 of the message, with the certificate of the authority in the answer. */
export function timeStampRequest(message: Uint8Array, nonce: Uint8Array): Uint8Array {
  const request = new TimeStampReq({
    version: 1,
    messageImprint: imprintOf(message),
    nonce: new asn1js.Integer({ valueHex: exact(nonce) }),
    certReq: true,
  });
  return new Uint8Array(request.toSchema().toBER(false));
}

/** The token in an answer. Codes: `stamp-malformed`, `stamp-refused` {status}, `stamp-of-other-request`. */
export function tokenIn(answer: Uint8Array, nonce: Uint8Array): Result<Uint8Array> {
  const response = read(() => TimeStampResp.fromBER(exact(answer)));
  if (response === undefined) return refuse('stamp-malformed');
  const status: number = response.status.status;
  if (status > 1 || response.timeStampToken === undefined) return refuse('stamp-refused', { status });
  const token = new Uint8Array(response.timeStampToken.toSchema().toBER(false));
  const info = infoIn(token)?.info;
  if (info === undefined) return refuse('stamp-malformed');
  const echoed = info.nonce === undefined ? '' : hexOf(info.nonce.valueBlock.valueHexView);
  return echoed === hexOf(nonce) ? ok(token) : refuse('stamp-of-other-request');
}

/** Certificates (DER) in a PEM file. Codes: `certificate-malformed`. */
export function certificatesIn(pem: string): Result<readonly Uint8Array[]> {
  const blocks = [...pem.matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g)];
  const found = blocks.map(([, text = '']) => {
    const bytes = fromBase64(text.replace(/\s/g, ''));
    return bytes !== undefined && read(() => Certificate.fromBER(exact(bytes))) !== undefined ? bytes : undefined;
  });
  const whole = found.filter((one) => one !== undefined);
  return whole.length === 0 || whole.length !== found.length ? refuse('certificate-malformed') : ok(whole);
}

/**
 * What a token says, when it is about this message and was signed by an authority that is trusted: one of the certificates given, or one
 * that they issued, valid at the instant of the stamp and made for stamping. Codes: `stamp-malformed`, `stamp-of-other`,
 * `stamp-signature-wrong`, `stamp-certificate-missing`, `stamp-certificate-not-for-stamping`, `stamp-certificate-expired`,
 * `stamp-authority-unknown`.
 */
export async function openTimeStamp(
  token: Uint8Array,
  message: Uint8Array,
  trusted: readonly Uint8Array[],
): Promise<Result<TimeStamp>> {
  const inside = infoIn(token);
  if (inside === undefined) return refuse('stamp-malformed');
  const { signed, info } = inside;
  if (!isImprintOf(info.messageImprint, message)) return refuse('stamp-of-other');
  const roots = trusted.flatMap((der) => read(() => Certificate.fromBER(exact(der))) ?? []);
  const certificates = (signed.certificates ?? []).filter((one) => one instanceof Certificate);
  const signer = await signerOf(signed, message, [...certificates, ...roots]);
  if (!signer.ok) return signer;
  const suits = await isTrusted(signer.value, certificates, roots, info.genTime);
  if (!suits.ok) return suits;
  return ok(stampOf(info, signer.value));
}

function stampOf(info: TSTInfo, signer: Certificate): TimeStamp {
  const { seconds = 0, millis = 0, micros = 0 } = info.accuracy ?? {};
  const name = signer.subject.typesAndValues.find(({ type }) => type === idCommonName);
  return {
    at: info.genTime.toISOString(),
    ...(info.accuracy === undefined ? {} : { accuracyMs: seconds * 1000 + millis + (micros > 0 ? 1 : 0) }),
    serial: hexOf(info.serialNumber.valueBlock.valueHexView),
    authority: name?.value.valueBlock.value ?? '',
  };
}

interface Inside {
  readonly signed: SignedData;
  readonly info: TSTInfo;
}

function infoIn(token: Uint8Array): Inside | undefined {
  return read(() => {
    const outer = ContentInfo.fromBER(exact(token));
    if (outer.contentType !== idSignedData) return undefined;
    const signed = new SignedData({ schema: outer.content });
    const { eContent, eContentType } = signed.encapContentInfo;
    if (eContentType !== idTstInfo || eContent === undefined || signed.signerInfos.length !== 1) return undefined;
    return { signed, info: TSTInfo.fromBER(eContent.getValue()) };
  });
}

/** The certificate whose key signed this content. */
async function signerOf(
  signed: SignedData,
  message: Uint8Array,
  known: readonly Certificate[],
): Promise<Result<Certificate>> {
  try {
    signed.certificates = [...known];
    const { signatureVerified, signerCertificate } = await signed.verify({
      signer: 0,
      extendedMode: true,
      data: exact(message),
    });
    if (signatureVerified !== true) return refuse('stamp-signature-wrong');
    return signerCertificate instanceof Certificate ? ok(signerCertificate) : refuse('stamp-certificate-missing');
  } catch (error) {
    return refuse(certificateIsMissing(error) ? 'stamp-certificate-missing' : 'stamp-signature-wrong');
  }
}

function certificateIsMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 3;
}

async function isTrusted(
  signer: Certificate,
  others: readonly Certificate[],
  roots: readonly Certificate[],
  at: Date,
): Promise<Result<undefined>> {
  if (!isForStamping(signer)) return refuse('stamp-certificate-not-for-stamping');
  if (at < signer.notBefore.value || at > signer.notAfter.value) return refuse('stamp-certificate-expired');
  if (roots.some((root) => sameBytes(root, signer))) return ok(undefined);
  const chain = new CertificateChainValidationEngine({
    certs: [...others.filter((one) => !sameBytes(one, signer)), signer],
    trustedCerts: [...roots],
    checkDate: at,
  });
  const { result } = await chain.verify();
  return result ? ok(undefined) : refuse('stamp-authority-unknown');
}

/** RFC 3161, 2.3: critical, and for nothing else. */
function isForStamping({ extensions = [] }: Certificate): boolean {
  const usage = extensions.find(({ extnID }) => extnID === idExtKeyUsage);
  const parsed: unknown = usage?.parsedValue;
  if (usage?.critical !== true || !(parsed instanceof ExtKeyUsage)) return false;
  return parsed.keyPurposes.length === 1 && parsed.keyPurposes[0] === idTimeStamping;
}

function imprintOf(message: Uint8Array): MessageImprint {
  return new MessageImprint({
    hashAlgorithm: new AlgorithmIdentifier({ algorithmId: idSha256, algorithmParams: new asn1js.Null() }),
    hashedMessage: new asn1js.OctetString({ valueHex: exact(sha256(message)) }),
  });
}

function isImprintOf({ hashAlgorithm, hashedMessage }: MessageImprint, message: Uint8Array): boolean {
  return (
    hashAlgorithm.algorithmId === idSha256 && hexOf(hashedMessage.valueBlock.valueHexView) === hexOf(sha256(message))
  );
}

function sameBytes(one: Certificate, other: Certificate): boolean {
  return (
    hexOf(new Uint8Array(one.toSchema(true).toBER(false))) === hexOf(new Uint8Array(other.toSchema(true).toBER(false)))
  );
}

function hexOf(bytes: Uint8Array): string {
  return bytes.toHex();
}

/** The bytes in a buffer of their own, as the parser wants them. */
function exact(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

/** Whatever a parser of outside bytes throws means that they are not in its form. */
function read<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch {
    return undefined;
  }
}
