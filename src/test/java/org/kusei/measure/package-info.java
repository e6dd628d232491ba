@NullMarked
package org.kusei.measure;

import org.jspecify.annotations.NullMarked;
