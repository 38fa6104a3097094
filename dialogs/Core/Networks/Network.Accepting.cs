namespace Sleutelnet.Core.Networks;

/// <content>What the coordinators find right for their network, with the reason.</content>
public sealed partial class Network
{
    /// <summary>Notes that something is right for this network, with the reason.</summary>
    /// <param name="acceptance">What, why and who.</param>
    public void Accept(Acceptance acceptance)
    {
        Put(acceptance);
        Log(new LogEntry(0, 0, acceptance.At, acceptance.By, LogKind.Accepted, acceptance.Subject.Name, Reason: acceptance.Reason));
    }

    /// <summary>Ends an acceptance whose ground is gone, so that the same signal is shown when it comes back.</summary>
    /// <param name="subject">What had been accepted.</param>
    /// <param name="by">Who changed the answers.</param>
    /// <param name="at">When, in UTC.</param>
    public void EndAcceptance(AcceptanceSubject subject, PersonId by, DateTimeOffset at)
    {
        if (Remove(subject) is { } ended)
            Log(new LogEntry(0, 0, at, by, LogKind.AcceptanceEnded, subject.Name, Reason: ended.Reason));
    }

    private void Put(Acceptance given)
    {
        var acceptance = given with { Round = Head.Round };
        acceptances[acceptance.Subject] = acceptance;
        changes.Add(new AcceptanceChanged(acceptance.Subject, acceptance));
    }

    private Acceptance? Remove(AcceptanceSubject subject)
    {
        if (!acceptances.Remove(subject, out var ended))
            return null;
        changes.RemoveAll(change => change is AcceptanceChanged accepted && accepted.Subject == subject);
        // The store can take away only what it has.
        if (storedAcceptances.Contains(subject))
            changes.Add(new AcceptanceChanged(subject, null));
        return ended;
    }
}
