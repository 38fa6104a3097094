using System.Collections.Concurrent;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Reminders;

/// <summary>
/// Who is sending to whom. A message goes out under a claim on its recipient, so that two networks of one person, or two instances with
/// one network, never send at the same time; a claim that an instance left behind is taken over once it has stood still for the lease.
/// </summary>
internal sealed class SendClaims(ReminderTimes times, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, (long Since, Func<Recipient, Recipient>? Mark)> own = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<PersonKey, (string Claim, long Since)> seen = new();

    /// <summary>A new claim of this instance.</summary>
    public string Begin()
    {
        var claim = Guid.NewGuid().ToString("N");
        own[claim] = (clock.GetTimestamp(), null);
        return claim;
    }

    /// <summary>Whether a message may still leave under a claim of this instance: what takes longer than the other half of the lease does not exist,
    /// so that it has arrived, or never will, before another instance takes the claim over.</summary>
    public bool MayLeave(string claim) => own.TryGetValue(claim, out var begun) && clock.GetElapsedTime(begun.Since) < times.Lease / 2;

    /// <summary>Notes what is to be written now that a message under this claim has been sent, or will not be. Known here, so that storage that fails
    /// just then has nobody told twice.</summary>
    public void Conclude(string claim, Func<Recipient, Recipient> mark) => own[claim] = (clock.GetTimestamp(), mark);

    /// <summary>What is written of a message is stored.</summary>
    public void End(string claim) => own.TryRemove(claim, out _);

    /// <summary>What is still to be written under the claim that a person has; null when nothing is.</summary>
    public Func<Recipient, Recipient>? Unwritten(Recipient recipient) => recipient.Sending is { } claim ? own.GetValueOrDefault(claim).Mark : null;

    /// <summary>Whether someone is sending to this person.</summary>
    public bool IsBusy(Recipient recipient)
    {
        if (recipient.Sending is not { } claim)
            return false;
        var first = seen.AddOrUpdate(recipient.Key, _ => (claim, clock.GetTimestamp()), (_, before) => before.Claim == claim ? before : (claim, clock.GetTimestamp()));
        if (own.ContainsKey(claim) || clock.GetElapsedTime(first.Since) < times.Lease)
            return true;
        seen.TryRemove(recipient.Key, out _);
        return false;
    }
}
