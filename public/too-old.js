// Only browsers that know no modules run this, so it is written as they read it. It shows what the page has to say to them.
document.documentElement.className = "too-old";
