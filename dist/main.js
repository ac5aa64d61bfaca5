require('./index.js').actionMain();
