/** Pages on which a policy is written, talked over, decided and published. */
@NullMarked
package org.kusei.authoring;

import org.jspecify.annotations.NullMarked;
