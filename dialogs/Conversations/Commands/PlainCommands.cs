namespace Sleutelnet.Conversations.Commands;

/// <summary>The commands that are about nothing in particular.</summary>
internal static class PlainCommands
{
    /// <exception cref="InvalidOperationException">This meaning needs something to be about.</exception>
    public static Command Of(Meaning meaning) => meaning switch
    {
        Meaning.Help => new ShowHelp(),
        Meaning.Status => new ShowStatus(),
        Meaning.Next => new ShowNextStep(),
        Meaning.Overview => new ShowOverview(null),
        Meaning.NextPage => new TurnPage(1),
        Meaning.PreviousPage => new TurnPage(-1),
        Meaning.Signals => new ShowSignals(),
        Meaning.Continue => new Continue(),
        Meaning.Greet => new Greet(),
        Meaning.Back => new Back(),
        Meaning.Skip => new Skip(),
        Meaning.Later => new PutOff(null),
        Meaning.Unknown => new DontKnow(null),
        Meaning.Unsuitable => new DoesNotSuit(null, null),
        Meaning.Explain => new Explain(null),
        Meaning.Search => new SearchGuide(null),
        Meaning.Example => new ShowExample(null),
        Meaning.More => new ShowMore(null),
        Meaning.Networks => new ListNetworks(),
        Meaning.Switch => new SwitchNetwork(null, null),
        Meaning.New => new NewNetwork(null),
        Meaning.Code => new EnterCode(null),
        Meaning.Invite => new Invite(),
        Meaning.Stop => new Stop(),
        Meaning.Privacy => new ShowPrivacy(),
        Meaning.GoOn => new GoOnAnyway(null),
        Meaning.Accept => new AcceptSignal(null, null),
        Meaning.Mine => new Resolve(Mine: true),
        Meaning.Theirs => new Resolve(Mine: false),
        Meaning.Mix => new ShowMix(),
        Meaning.Flow => new ShowFlow(),
        Meaning.Balance => new ShowBalance(),
        Meaning.Share => new ShowShare(),
        Meaning.Intake => new GoToIntake(),
        Meaning.TakeBack => new TakeBack(null),
        Meaning.History => new ShowHistory(null),
        Meaning.Decisions => new ShowDecisions(null),
        Meaning.Still => new StillRight(null),
        Meaning.Round => new ProposeRound(),
        Meaning.NotYet => new NotYet(Unbuilt.Other),
        _ => throw new InvalidOperationException($"{meaning} needs a target."),
    };
}
