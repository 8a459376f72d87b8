// 照片暂存：photos wait in the browser's own store until they are sent, so that a lost connection, a
// closed page or an empty battery loses none.
import { address, Problem } from '../api/client.js';
import { language } from '../i18n/language.js';

const LONGEST = 1600;

function open() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('anjian-photos', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('photos');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function work(mode, act) {
  const db = await open();
  try {
    return await new Promise((resolve, reject) => {
      const request = act(db.transaction('photos', mode).objectStore('photos'));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  } finally {
    db.close();
  }
}

export const keepPhoto = (id, blob) => work('readwrite', (store) => store.put(blob, id));
export const takePhoto = (id) => work('readonly', (store) => store.get(id));
export const dropPhoto = (id) => work('readwrite', (store) => store.delete(id));

/** A photo as small as it may be and still be read: a long side of 1600 pixels, JPEG. */
export async function shrink(file) {
  const image = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.8));
}

/** Sends a photo; answers the hash by which a check cites it. */
export async function sendPhoto(blob) {
  let response;
  try {
    response = await fetch(address('/self-inspections/photos'), {
      method: 'POST',
      headers: { 'Content-Type': blob.type, 'X-Anjian-Console': '1', 'Accept-Language': language.value, Accept: 'application/json, application/problem+json' },
      body: blob,
      credentials: 'same-origin',
    });
  } catch {
    throw new Problem(0);
  }
  const data = await response.json().catch(() => ({}));
  if (!response.ok) throw new Problem(response.status, data);
  return data.sha256;
}

/** Where this device is, or null: told only over a safe connection and by leave of its owner. */
export function whereAmI() {
  if (!navigator.geolocation || !window.isSecureContext) return Promise.resolve(null);
  return new Promise((resolve) =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ longitude: Number(coords.longitude.toFixed(6)), latitude: Number(coords.latitude.toFixed(6)) }),
      () => resolve(null),
      { timeout: 4000, maximumAge: 30000, enableHighAccuracy: true },
    ),
  );
}
