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
  focus: id => {
    const element = document.getElementById(id);
    if (element) {
      element.focus({ preventScroll: true });
      if (id === 'main') { window.scrollTo(0, 0); return; }
      // What is to be read next stands on the screen from its beginning, if not all of it does.
      const whole = (element.closest('section') ?? element).getBoundingClientRect();
      if (whole.top < 0 || whole.bottom > window.innerHeight) element.scrollIntoView({ block: 'start' });
    }
  }
};
