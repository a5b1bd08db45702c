node shop_fixed.mjs
