using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Reminders;

/// <summary>Notes that a reminder was just shown to someone, so that what she types next may be about it.</summary>
internal sealed class Standing(INetworkStore store)
{
    private const int Tries = 3;

    /// <summary>Notes it in the network at hand, which is saved by whoever has it at hand, and else in the one she works on.</summary>
    /// <param name="addressee">The person.</param>
    /// <param name="said">What was said to her.</param>
    /// <param name="ringing">The network at hand; null when there is none.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task NoteAsync(Addressee addressee, IReadOnlyList<Reminder> said, Network? ringing, CancellationToken cancellationToken)
    {
        var person = addressee.Recipient.Key.Person;
        foreach (var network in addressee.Networks)
        {
            MomentId[] shown = [.. said.OfType<MomentReminder>().Where(reminder => reminder.Network == network.Key.Network).Select(reminder => new MomentId(reminder.Moment)).Distinct()];
            if (network == ringing)
                network.StandAtReminder(person, shown);
            else if (shown.Length > 0 && network.Members[person].Position.Here)
                await NoteAsync(network.Key, person, shown, cancellationToken);
        }
    }

    // As it is stored: what was read to see what is due there was rung in memory alone.
    private async Task NoteAsync(NetworkKey key, PersonId person, IReadOnlyList<MomentId> shown, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Tries; attempt++)
        {
            try
            {
                if (await store.LoadAsync(key, cancellationToken) is not { } network)
                    return;
                network.StandAtReminder(person, [.. shown.Where(moment => network.Moments.GetValueOrDefault(moment) is { Waiting: not null })]);
                if (network.Changes.Count > 0)
                    await store.SaveAsync(network, cancellationToken);
                return;
            }
            catch (StoreConflictException)
            {
                // She is writing already.
            }
            catch (StoreUnavailableException)
            {
                // The message has buttons that say the same.
                return;
            }
        }
    }
}
