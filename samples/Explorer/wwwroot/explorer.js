// What the page needs of the browser beyond what the framework gives it.
window.explorer = {
  copy: text => navigator.clipboard.writeText(text),
  save: (name, type, text) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  },
  // The address alone is changed: the framework takes a way within the page for a place to scroll to.
  go: fragment => { location.hash = fragment; },
  // What comes to stand under a pointer that rests is not pointed at: nothing is shaded before the pointer moves.
  rest: () => {
    let place = null;
    const root = document.documentElement;
    document.addEventListener('click', event => {
      if (event.detail > 0) { place = `${event.clientX} ${event.clientY}`; root.classList.add('resting'); }
    }, true);
    document.addEventListener('pointermove', event => {
      if (`${event.clientX} ${event.clientY}` !== place) root.classList.remove('resting');
    }, true);
  },
  top: () => window.scrollTo(0, 0),
  focus: id => {
    const element = document.getElementById(id);
    if (element) {
      element.focus({ preventScroll: true });
      if (id === 'main') { window.scrollTo(0, 0); return; }
      // What is to be read next stands on the screen from its beginning, if not all of it does.
      const whole = element.closest('section') ?? element, place = whole.getBoundingClientRect();
      // On a phone the next question takes the place of the last at the top.
      if (place.top < 0 || place.bottom > window.innerHeight || (window.innerWidth < 960 && place.top > 60)) whole.scrollIntoView({ block: 'start' });
    }
  }
};
window.explorer.rest();
