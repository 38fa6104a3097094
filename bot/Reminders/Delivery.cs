using Sleutelnet.Conversations;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Bot.Reminders;

/// <summary>Tells one person what is due for her, in one message, or notes what she is told later.</summary>
internal sealed class Delivery(Addressees addressees, Outbox outbox, SendClaims claims, HandOver handOver, Standing standing, GuideContent guide, ReminderTimes times, ReminderClock clock)
{
    private const int Tries = 12;

    /// <summary>Tells a person what is due of a network, with all else that is due for her.</summary>
    /// <param name="person">The person.</param>
    /// <param name="ringing">The network, on which what is due was rung; null when it is only about what was held for her.</param>
    /// <param name="rung">What is due of it.</param>
    /// <param name="news">What there is to tell beside it.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Whether anything was due for her; and why she cannot be reached, null when she was told, or will be.</returns>
    public async Task<(bool WasDue, WhyUnreachable? Lost)> TellAsync(
        PersonKey person, Network? ringing, IReadOnlyList<Rung> rung, IReadOnlyList<Reminder> news, DateTimeOffset now, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var addressee = await addressees.LoadAsync(person, ringing, rung, news, now, cancellationToken);
                if (claims.Unwritten(addressee.Recipient) is { } mark)
                    await MarkAsync(addressee.Recipient, mark, cancellationToken);
                else
                    return (addressee.IsSomethingDue, await TryAsync(addressee, ringing, now, cancellationToken));
            }
            catch (StoreConflictException) when (attempt < Tries)
            {
                // Another network of hers, on another instance.
            }
        }
    }

    private async Task<WhyUnreachable?> TryAsync(Addressee addressee, Network? ringing, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!addressee.IsSomethingDue)
            return null;
        var recipient = addressee.Recipient;
        var after = recipient.Without(addressee.Needless);
        switch (Telling.Decide(addressee.Due, addressee.GreatDays, recipient.LastUnasked, addressee.Window, addressee.Days, now))
        {
            case TellNow tell when claims.IsBusy(recipient):
                after = after.Holding(tell.Reminders, now, now + times.Crossing, WhyHeld.NotDelivered);
                break;
            case TellNow tell:
                var (outcome, lost) = await SendAsync(addressee, tell, now, cancellationToken);
                if (outcome is Delivered)
                    await standing.NoteAsync(addressee, tell.Reminders, ringing, cancellationToken);
                return lost;
            case TellLater later:
                after = after.Holding(later.Reminders, now, later.Until, later.Why);
                break;
        }

        await outbox.SaveAsync(recipient, LookingAgain(after, addressee, now), cancellationToken);
        return null;
    }

    private async Task<(SendOutcome Outcome, WhyUnreachable? Lost)> SendAsync(Addressee addressee, TellNow tell, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // Claimed before and marked after: a message is sent twice only by who finds a claim that an instance left behind when it died.
        var claim = claims.Begin();
        var waited = addressee.Recipient.Held.Where(held => held.Why == WhyHeld.EnoughMessages).Select(held => held.Reminder.Key).ToHashSet(StringComparer.Ordinal);
        Func<Recipient, Recipient> mark = recipient => recipient;
        Recipient? claimed = null;
        try
        {
            claimed = await outbox.SaveAsync(addressee.Recipient, addressee.Recipient with { Sending = claim }, cancellationToken);
            var reply = Reminding.Compose(guide, addressee.Networks, new Letter(addressee.Recipient.Key.Person, tell.Reminders, waited, addressee.Window), now);
            var outcome = await handOver.SendAsync(claim, addressee.Recipient.Key, addressee.Conversation, reply, cancellationToken);
            var (lost, then) = Consequence(outcome, claimed, tell, addressee, now);
            mark = then;
            return (outcome, lost);
        }
        finally
        {
            // Also when the host stops just then; and when the claim itself was not acknowledged, it may have landed.
            claims.Conclude(claim, mark);
            if (claimed is not null)
                await MarkAsync(claimed, mark, CancellationToken.None);
        }
    }

    private (WhyUnreachable? Lost, Func<Recipient, Recipient> Mark) Consequence(SendOutcome outcome, Recipient claimed, TellNow tell, Addressee addressee, DateTimeOffset now)
    {
        // Never before what was due: what is held until then would be taken for the row that is done.
        var at = clock.GetUtcNow() is var read && read > now ? read : now;
        Reminder[] said = [.. tell.Reminders];
        switch (outcome)
        {
            case Delivered:
                return (null, recipient => LookingAgain(recipient.Without(addressee.Needless).After(said, tell.CountsAsUnasked ? DutchTime.Day(now) : null), addressee, at));
            case Ambiguous when claimed.Unsure >= times.Unsure.Count:
                return (WhyUnreachable.Unsure, recipient => recipient.Without(Keys(said)) with { Unsure = 0, Failures = 0 });
            case Ambiguous:
                return (null, recipient => recipient.Holding(said, at, at + times.Unsure[claimed.Unsure], WhyHeld.NotDelivered) with { Unsure = claimed.Unsure + 1 });
            case Refused:
                // Set aside, not told: another message may still be about it.
                return (null, recipient => LookingAgain(recipient.Without(Keys(said)) with { Unsure = 0, Failures = 0 }, addressee, at));
            case OutOfReach gone:
                return (gone.Why, recipient => recipient.Without(Keys(said)) with { Unsure = 0, Failures = 0 });
            default:
                var wait = times.NotTaken[Math.Min(claimed.Failures, times.NotTaken.Count - 1)];
                var asked = (outcome as NotTaken)?.RetryAfter ?? TimeSpan.Zero;
                return (null, recipient => recipient.Holding(said, at, at + (asked > wait ? asked : wait), WhyHeld.NotDelivered) with { Failures = claimed.Failures + 1 });
        }
    }

    private async Task MarkAsync(Recipient claimed, Func<Recipient, Recipient> mark, CancellationToken cancellationToken)
    {
        // What others noted meanwhile stays, and so does the claim of who thought this instance dead.
        await outbox.ChangeAsync(
            claimed, recipient => mark(recipient) with { Sending = recipient.Sending == claimed.Sending ? null : recipient.Sending }, cancellationToken);
        claims.End(claimed.Sending!);
    }

    // What stays held must have an instant to look again: the next morning, also in a pause, for a pause may end before its day.
    private static Recipient LookingAgain(Recipient recipient, Addressee addressee, DateTimeOffset now) =>
        recipient.Held.Count > 0 && !(recipient.Due > now) ? recipient with { Due = addressee.Days.MorningAfter(now) } : recipient;

    private static HashSet<string> Keys(IEnumerable<Reminder> reminders) => reminders.Select(reminder => reminder.Key).ToHashSet(StringComparer.Ordinal);
}
