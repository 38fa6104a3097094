namespace Sleutelnet.Core.Privacy;

/// <summary>What a text says about one person and may therefore not be kept.</summary>
public enum PersonalFinding
{
    /// <summary>Nine digits that pass the test for a BSN, or digits that the text calls a BSN.</summary>
    CitizenServiceNumber,

    /// <summary>A mobile number, a number abroad, or a fixed line that is not clearly an office's.</summary>
    PhoneNumber,

    /// <summary>An address at which one person gets mail; an organisation's mailbox is none.</summary>
    EmailAddress,

    /// <summary>When somebody was born.</summary>
    DateOfBirth,

    /// <summary>Where somebody lives, to the number of the house.</summary>
    HomeAddress,

    /// <summary>What somebody believes, or does not.</summary>
    Belief,

    /// <summary>Where somebody or their parents came from, or their right to stay.</summary>
    Origin,

    /// <summary>Somebody's body or mind.</summary>
    Health,

    /// <summary>Somebody's party, vote, union or political view.</summary>
    Politics,

    /// <summary>Whom somebody loves, or which gender somebody is.</summary>
    Sexuality,

    /// <summary>Somebody's debts, benefits or poverty.</summary>
    Debt,

    /// <summary>What somebody did, or is thought to have done, against the law.</summary>
    Crime,

    /// <summary>Somebody's extremism, or signs of it.</summary>
    Radicalisation,
}
