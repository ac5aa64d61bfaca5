require('./index.js').actionPost();
