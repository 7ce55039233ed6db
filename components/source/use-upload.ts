// One file on its way to the desk: how far it is, and what went wrong; the file stays chosen until it is stored or given up.
'use client';
import { useEffect, useRef, useState } from 'react';
import type { Snapshot } from '@/lib/domain/schema/source';
import { isApiError, type ApiErrorCode } from '@/lib/client/api';
import { UnreadableFile, uploadSnapshot, type UploadProgress } from '@/lib/client/upload';
import type { FieldCode } from '@/lib/domain/errors';

type Upload = { file: File; progress: UploadProgress | null; failure: { code: ApiErrorCode; fault: FieldCode | null } | 'unreadable' | null };

/** Uploads one file at a time; leaving the page or calling `cancel` ends it and leaves nothing behind. */
export function useUpload(sourceId: string, onStored: (snapshot: Snapshot) => void) {
  const [upload, setUpload] = useState<Upload | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (file: File) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setUpload({ file, progress: { phase: 'hashing', share: 0 }, failure: null });
    try {
      const snapshot = await uploadSnapshot(sourceId, file, { signal: controller.signal, onProgress: (progress) => setUpload({ file, progress, failure: null }) });
      setUpload(null);
      onStored(snapshot);
    } catch (error) {
      if (controller.signal.aborted) return;
      if (isApiError(error)) setUpload({ file, progress: null, failure: { code: error.code, fault: error.errors[0]?.code ?? null } });
      else if (error instanceof UnreadableFile) setUpload({ file, progress: null, failure: 'unreadable' });
      else throw error;
    }
  };
  const cancel = () => {
    running.current?.abort();
    setUpload(null);
  };
  return { upload, start: (file: File) => void start(file), retry: () => upload && void start(upload.file), cancel };
}
