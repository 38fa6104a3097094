using Sleutelnet.Bot.Storage;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Reminders;

/// <summary>Keeps what each person was told and is told later, and with it the rows that say when to look again.</summary>
internal sealed class Outbox(RecipientTable recipients, DueTable due)
{
    private const int Tries = 12;

    /// <summary>Reads what is known of a person.</summary>
    public Task<Recipient> LoadAsync(PersonKey person, CancellationToken cancellationToken) => recipients.LoadAsync(person, cancellationToken);

    /// <summary>Writes what is known of a person.</summary>
    /// <exception cref="StoreConflictException">Someone else wrote since it was read.</exception>
    public async Task<Recipient> SaveAsync(Recipient before, Recipient after, CancellationToken cancellationToken)
    {
        // The index first: what points at nothing is found out when it fires, what is not pointed at would never fire.
        if (after.Due is { } at && at != before.Due)
            await due.PutAsync(after.Key, at, cancellationToken);
        return await recipients.SaveAsync(after, cancellationToken);
    }

    /// <summary>Changes what is known of a person, whoever else writes meanwhile.</summary>
    /// <exception cref="StoreConflictException">Others kept writing first.</exception>
    public async Task<Recipient> ChangeAsync(Recipient recipient, Func<Recipient, Recipient> change, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await SaveAsync(recipient, change(recipient), cancellationToken);
            }
            catch (StoreConflictException) when (attempt < Tries)
            {
                recipient = await recipients.LoadAsync(recipient.Key, cancellationToken);
            }
        }
    }
}
