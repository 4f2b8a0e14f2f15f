// Reads the page aloud with a German voice that lies on the device itself: nothing leaves it, nothing is kept. Without
// such a voice, or without this script, the page is complete all the same.
(() => {
  const synth = window.speechSynthesis;
  const main = document.querySelector('main');
  if (!synth || !main || !window.SpeechSynthesisUtterance) return;
  let button;
  let parts = [];
  let at = 0;
  let isReading = false;

  const voice = () => synth.getVoices().find((one) => one.localService && /^de\b/i.test(one.lang));
  const isSeen = (part) => part.getClientRects().length > 0 && !part.closest('form, nav, [aria-hidden="true"]');
  const innermost = (part) => !part.querySelector('p, li, dd, td, h2, h3, h4');
  const name = () => (isReading ? 'Vorlesen anhalten' : at > 0 ? 'Weiter vorlesen' : 'Seite vorlesen');

  function mark(isOn) {
    parts[at]?.toggleAttribute('data-vorgelesen', isOn);
  }

  function stop() {
    mark(false);
    isReading = false;
    synth.cancel();
    button.firstChild.textContent = name();
  }

  function read() {
    const part = parts[at];
    if (!part) {
      at = 0;
      stop();
      return;
    }
    // The soft hyphens are for the eye; some voices stumble over them.
    const words = new SpeechSynthesisUtterance(part.textContent.replaceAll('\u00ad', ''));
    words.lang = 'de-DE';
    words.voice = voice();
    words.onend = () => {
      if (!isReading || parts[at] !== part) return;
      mark(false);
      at += 1;
      read();
    };
    words.onerror = () => isReading && parts[at] === part && stop();
    mark(true);
    synth.speak(words);
  }

  function toggle() {
    if (isReading) {
      stop();
      return;
    }
    parts = [...main.querySelectorAll('h1, h2, h3, h4, p, li, dt, dd, th, td')].filter(
      (part) => innermost(part) && isSeen(part) && part !== button.parentElement && part.textContent.trim(),
    );
    isReading = true;
    button.firstChild.textContent = name();
    read();
  }

  function offer() {
    const title = main.querySelector('h1');
    if (button || !title || !voice()) return;
    const line = document.createElement('p');
    line.className = 'read-aloud';
    button = document.createElement('button');
    button.type = 'button';
    button.className = 'kern-btn kern-btn--secondary';
    const label = document.createElement('span');
    label.className = 'kern-label';
    label.textContent = name();
    button.append(label);
    button.addEventListener('click', toggle);
    line.append(button);
    title.parentElement.append(line);
  }

  synth.addEventListener?.('voiceschanged', offer);
  // Left alone, some browsers go on reading on the next page.
  addEventListener('pagehide', () => synth.cancel());
  offer();
})();
