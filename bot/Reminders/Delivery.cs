using Sleutelnet.Bot.Storage;
using Sleutelnet.Conversations;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Reminders;

/// <summary>Tells one person what is due for her, in one message, or notes what she is told later.</summary>
internal sealed class Delivery(Addressees addressees, RecipientTable recipients, DueTable due, ReminderSender sender, GuideContent guide)
{
    private const int Tries = 6;

    /// <summary>Tells a person what is due of a network, with all else that is due for her.</summary>
    /// <param name="person">The person.</param>
    /// <param name="ringing">The network, on which what is due was rung; null when it is only about what was held for her.</param>
    /// <param name="rung">What is due of it.</param>
    /// <param name="now">The instant, in UTC.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>Why she cannot be reached; null when she was told, or will be.</returns>
    public async Task<WhyUnreachable?> TellAsync(PersonKey person, Network? ringing, IReadOnlyList<Rung> rung, DateTimeOffset now, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(await addressees.LoadAsync(person, ringing, rung, now, cancellationToken), now, cancellationToken);
            }
            catch (StoreConflictException) when (attempt < Tries)
            {
                // Another network of hers, on another instance.
            }
        }
    }

    private async Task<WhyUnreachable?> TryAsync(Addressee addressee, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var recipient = addressee.Recipient;
        switch (Telling.Decide(addressee.Due, addressee.GreatDays, recipient.LastUnasked, addressee.Window, addressee.Days, now))
        {
            case TellLater later:
                await HoldAsync(recipient, later.Reminders, now, later.Until, WhyHeld.EnoughMessages, cancellationToken);
                return null;
            case TellNow tell:
                return await SendAsync(addressee, tell, now, cancellationToken);
            default:
                return null;
        }
    }

    private async Task<WhyUnreachable?> SendAsync(Addressee addressee, TellNow tell, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // Claimed before and marked after: a message is sent twice only by who finds a claim that an instance left behind when it died.
        var claimed = await recipients.SaveAsync(addressee.Recipient with { Sending = Guid.NewGuid().ToString("N") }, cancellationToken);
        var reply = Reminding.Compose(guide, addressee.Networks, addressee.Recipient.Key.Person, tell.Reminders, now);
        switch (await sender.SendAsync(addressee.Conversation, reply, cancellationToken))
        {
            case Delivered:
                await recipients.SaveAsync(claimed.After(tell.Reminders, tell.CountsAsUnasked ? Core.Understanding.DutchTime.Day(now) : null), cancellationToken);
                return null;
            case OutOfReach lost:
                await recipients.SaveAsync(claimed with { Sending = null }, cancellationToken);
                return lost.Why;
            default:
                await HoldAsync(claimed with { Sending = null }, tell.Reminders, now, now.AddMinutes(1), WhyHeld.NotDelivered, cancellationToken);
                return null;
        }
    }

    // The index first: what points at nothing is found out when it fires, what is not pointed at would never fire.
    private async Task HoldAsync(Recipient recipient, IReadOnlyList<Reminder> reminders, DateTimeOffset now, DateTimeOffset until, WhyHeld why, CancellationToken cancellationToken)
    {
        var holding = recipient.Holding(reminders, now, until, why);
        await due.PutAsync(recipient.Key, holding.Due!.Value, cancellationToken);
        await recipients.SaveAsync(holding, cancellationToken);
    }
}
