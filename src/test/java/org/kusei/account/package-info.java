@NullMarked
package org.kusei.account;

import org.jspecify.annotations.NullMarked;
