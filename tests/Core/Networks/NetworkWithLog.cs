using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Core.Tests.Networks;

/// <summary>Turns of two people on one network, with the log as a store would give it back.</summary>
public abstract class NetworkWithLog
{
    protected static QuestionId Plan { get; } = new("a.plan");

    protected static AcceptanceSubject Signal { get; } = new(AcceptanceKind.Signal, "R-1");

    protected static CounterId Stopped { get; } = new("stopped");

    /// <summary>Newest first.</summary>
    protected List<LogEntry> Log { get; } = [];

    protected Network Network { get; private set; } = Said.Nothing();

    protected DateTimeOffset Now { get; private set; } = Said.Start;

    protected static Given Text(string text) => new(new TextValue(text));

    protected void Says(PersonId by, string text, Together with = Together.Alone) => Turn(turn => turn.Record(Plan, Text(text), with, by, Now, 7));

    protected void Counts(bool confidential, Month month, int number) => Turn(turn => turn.Count(
        new Register { Id = new RegisterId("stopped"), Section = new SectionId("A"), Title = "", Names = [], Text = "", Covers = [], Origin = default, Confidential = confidential },
        month, new Dictionary<CounterId, int> { [Stopped] = number }, Said.Anna, Now));

    protected LastChange Last(PersonId person, int? before = null) => LastChange.In(new LogPage(Log, null, []), person, Network.Head.Round, before)!;

    /// <summary>Takes back someone's last change; gives what was taken back.</summary>
    protected List<string> TakesBack(PersonId person)
    {
        var last = Last(person);
        Assert.Null(last.Problem);
        var taken = new List<string>();
        Turn(turn =>
        {
            foreach (var entry in last.Entries.Reverse())
            {
                if (turn.TakeBack(entry, last.Former.GetValueOrDefault(entry.Place), SmallGuide.Content, Now))
                    taken.Add(entry.After is Given { Value: TextValue text } ? text.Text : entry.Subject);
            }
        });
        return taken;
    }

    // What is changed is stored, and the network is read anew.
    protected void Turn(Action<Network> change)
    {
        Now += TimeSpan.FromMinutes(1);
        change(Network);
        Log.InsertRange(0, Network.Changes.OfType<Logged>().Select(logged => logged.Entry));
        Network = new Network(
            Network.Head with { Version = Network.Head.Version + 1 }, Network.Answers.Values, Network.Members.Values, Network.Acceptances.Values, Network.Tallies.Values,
            Network.Moments.Values, Network.Agenda, Network.Evaluations.Values);
    }
}
