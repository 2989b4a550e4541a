Feature: Ear

  café
