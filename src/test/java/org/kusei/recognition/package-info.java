@NullMarked
package org.kusei.recognition;

import org.jspecify.annotations.NullMarked;
