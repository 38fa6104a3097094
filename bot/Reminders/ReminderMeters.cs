using System.Diagnostics.Metrics;

namespace Sleutelnet.Bot.Reminders;

/// <summary>What is counted of the reminders, for who watches the host; without anything about persons.</summary>
internal sealed class ReminderMeters
{
    public const string Name = "Sleutelnet.Reminders";

    private readonly Counter<long> sent;
    private readonly Counter<long> crossings;
    private readonly Histogram<double> lateness;

    public ReminderMeters(IMeterFactory factory)
    {
        var meter = factory.Create(Name);
        sent = meter.CreateCounter<long>("reminders.sent", description: "Messages handed to the channel, by what became of them.");
        crossings = meter.CreateCounter<long>("reminders.claim_conflicts", description: "Batches that another instance took first.");
        lateness = meter.CreateHistogram<double>("reminders.lateness", "s", "How long after its instant something due was taken up.");
    }

    public void Sent(SendOutcome outcome) => sent.Add(1, new KeyValuePair<string, object?>("outcome", outcome.GetType().Name));

    public void Crossed() => crossings.Add(1);

    public void Late(TimeSpan by) => lateness.Record(by.TotalSeconds);
}
