package org.kusei.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kusei.forms.Field;
import org.kusei.pages.Page;

/**
 * Takes an accepted document out of the public record again, or opens its correction.
 *
 * @param review address of the document's review
 * @param name of what it became, as readers know it
 * @param address where readers find it
 * @param gone title of the page that stands there then
 * @param after what readers find from then on, in words
 * @param refusal why it was not done; null when nothing was refused
 * @param confirming whether the reason is given and only a last yes is missing
 */
public record WithdrawView(
    Page page,
    String review,
    String document,
    String name,
    String address,
    String gone,
    List<String> after,
    Field reason,
    @Nullable String refusal,
    boolean confirming) {}
